/** Writes slack-manifest.json and its twin for a public address: `npm run manifest`. */
import { writeFileSync } from "node:fs";
import { manifestFiles } from "./manifest-files.ts";

for (const [name, content] of manifestFiles())
  writeFileSync(new URL(`../${name}`, import.meta.url), content);
