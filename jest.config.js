/** Three suites in one runner: see the "test" scripts in package.json. */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  testTimeout: 20_000,
  // One core waits for processes and browsers while the other works.
  maxWorkers: 2,
};
