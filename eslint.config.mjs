import tseslint from 'typescript-eslint';

const only = (message) => `${message} See docs/architecture.md.`;

/** Ways round the house's few doors: time, chance, the console and the environment. */
const doors = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: only('Ask the clock in base/clock.'),
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: only('Ask the clock in base/clock.'),
  },
  {
    selector: "MemberExpression[object.name='Math'][property.name='random']",
    message: only('Use base/ids.'),
  },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: only('Settings are read in server/config only.'),
  },
];

export default tseslint.config(
  { ignores: ['dist/', 'data/', 'node_modules/', 'coverage/', 'vendor/'] },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ['./tsconfig.json', './web/tsconfig.json', './tests/page/tsconfig.json'],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/require-await': 'off',
      eqeqeq: 'error',
      'no-console': 'error',
      'no-restricted-syntax': ['error', ...doors],
    },
  },
  { files: ['base/**/*.ts'], rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' } },
  { files: ['server/config.ts'], rules: { 'no-restricted-syntax': ['error', ...doors.slice(0, 3)] } },
  { files: ['tests/**/*.ts', 'web/**/scripts/**/*.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
