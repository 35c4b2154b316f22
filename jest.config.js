module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/tests/**/*.test.ts'],
  transform: { '^.+\\.ts$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } }] },
  globalSetup: '<rootDir>/tests/support/global-setup.ts',
  // Tests run in a world of their own, where each look at a global costs much; learning looks at this one by the million.
  sandboxInjectedGlobals: ['Math'],
  testTimeout: 60_000,
  // On two cores: a third of the time a suite waits for processes, browsers and clocks.
  maxWorkers: 3,
  // What a suite leaves behind slows down the next: a runner that has grown is replaced.
  workerIdleMemoryLimit: '400MB',
};
