import { execFileSync } from "node:child_process";
import type { TestProject } from "vitest/node";

/** Compiles the program that the tests run, before they begin and whenever they are run anew. */
export default function compile(project: TestProject): void {
  build();
  project.onTestsRerun(build);
}

const build = (): void => {
  execFileSync("npm", ["run", "--silent", "build"], { stdio: "inherit" });
};
