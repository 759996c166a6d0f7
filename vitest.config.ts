import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

export default defineConfig({
  // What is tested is the program as it is compiled and delivered: Node loads it itself, where the
  // test runner's own loader makes understanding a message half as slow again.
  resolve: {
    alias: [
      {
        find: /^(?:\.\.\/)+src\/(.+)\.ts$/,
        replacement: `${import.meta.dirname}/dist/src/$1.js`,
      },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    globalSetup: ["test/support/compile.ts"],
    forceRerunTriggers: ["**/src/**/*.ts", "**/vitest.config.ts"],
    server: { deps: { external: [/\/dist\/src\//] } },
    // Some files wait more than they work (kills, faults): one more than there are cores keeps all busy.
    maxWorkers: availableParallelism() + 1,
    // A process loads the program once for all files it runs: loading it took longer than most files.
    // So no module of test/ may register hooks when it is imported (a second file does not import it
    // again): it calls onTestFinished, or registers them in a function that each file calls.
    isolate: false,
    // The long loops of `npm run soak` take minutes each.
    testTimeout: process.env["SOAK_RUNS"] === undefined ? 30_000 : 300_000,
    hookTimeout: 60_000,
  },
});
