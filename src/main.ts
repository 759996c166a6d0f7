#!/usr/bin/env node
import { readEnvironment } from "./config.ts";
import { UserError } from "./core/errors.ts";
import { start } from "./programs/start.ts";

try {
  const { stdin, stdout, stderr } = process;
  process.exitCode = await start({ stdin, stdout, stderr, env: readEnvironment(), now: Date.now });
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
