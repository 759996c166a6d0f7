import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { importFiles } from "../../../src/programs/import.ts";

/** Imports a file in a process of its own, and says how much memory that took at most. */
const [db = "", path = ""] = process.argv.slice(2);
const stdout = new PassThrough();
const { stdin, stderr, env } = process;
const code = await importFiles(["--db", db, path], { stdin, stdout, stderr, env, now: Date.now });
stdout.end();
const maxRssMb = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ code, out: await text(stdout), maxRssMb }));
