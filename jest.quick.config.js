/** For everyday work, under 90 seconds: what starts neither servers nor browsers nor walks whole conversations, and the heart of the dialogs. */
module.exports = {
  ...require('./jest.config.js'),
  testPathIgnorePatterns: [
    ...['promises', 'page', 'direct-line', 'desk', 'voice', 'links', 'open311', 'updates', 'journeys'].map(
      (folder) => `<rootDir>/tests/${folder}/`,
    ),
    ...['bench', 'feedback', 'understanding', 'knowledge/meaning', 'knowledge/bench-intents'].map(
      (slow) => `<rootDir>/tests/${slow}`,
    ),
    '<rootDir>/tests/catalogue/example',
    '<rootDir>/tests/dialogs/(?!report|navigation|greeting)',
  ],
};
