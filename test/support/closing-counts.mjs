/** Ends a run of the browser tests with the same counts that node:test ends with, for tools/test.mjs to read. */

/** @typedef {import('@web/test-runner').TestSuiteResult} Suite */

/** @param {Suite | undefined} suite @returns {import('@web/test-runner').TestResult[]} */
const testsOf = (suite) => (suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : []);

/** @returns {import('@web/test-runner').Reporter} */
export function closingCounts() {
  return {
    stop({sessions}) {
      const tests = [...sessions].flatMap(({testResults}) => testsOf(testResults));
      const skipped = tests.filter((test) => test.skipped).length;
      const pass = tests.filter((test) => test.passed && !test.skipped).length;
      // A file that does not load has no tests to fail: it counts as one.
      const broken = [...sessions].filter(
        ({passed, testResults}) => !passed && testsOf(testResults).every((test) => test.passed || test.skipped),
      ).length;
      const fail = tests.length - skipped - pass + broken;
      console.log(`\nℹ tests ${tests.length}\nℹ pass ${pass}\nℹ fail ${fail}\nℹ skipped ${skipped}`);
    },
  };
}
