#!/usr/bin/env node
import { runProgram } from "./programs/run-program.ts";
import { start } from "./programs/start.ts";

await runProgram(start);
