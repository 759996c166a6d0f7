import { crmImportIn } from "./run.ts";

/** Imports a file in a process of its own, and says how much memory that took at most. */
const [db = "", path = ""] = process.argv.slice(2);
const { code, out } = await crmImportIn(db, [path]);
const maxRssMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ code, out, maxRssMb }));
