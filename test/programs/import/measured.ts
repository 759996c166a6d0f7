/** Imports a file into a database and prints how it went, with the most memory it took. */
import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { importFiles } from "../../../src/programs/import.ts";

const [db = "", ...files] = process.argv.slice(2);
const stdout = new PassThrough();
const said = text(stdout);
const code = await importFiles(["--db", db, ...files], {
  stdin: new PassThrough(),
  stdout,
  stderr: new PassThrough(),
  env: {},
  now: Date.now,
});
stdout.end();
const maxRssMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ code, maxRssMb, out: await said }));
