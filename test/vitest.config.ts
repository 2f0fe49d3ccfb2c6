import { fileURLToPath } from 'node:url'

import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Builds whole sites: a slow machine may take its time, a hang may not. */
const SITE_TIMEOUT = 120_000

export default defineConfig({
  root,
  test: {
    // Vitest leaves one core free, which is half of them where there are two.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.{ts,tsx}', 'layouts/**/*.{ts,tsx}'],
      // Not measured: the command line and Eleventy, which the site tests run in processes of their own, and the readers'
      // scripts, which the browser tests run in Chromium.
      exclude: ['src/cli/**', 'src/eleventy/**', 'layouts/assets/scripts/**', '**/*.d.ts'],
      reporter: ['json-summary', 'html'],
      // They only rise.
      thresholds: { lines: 96, statements: 95, functions: 96, branches: 88 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'test/unit/**/*.test.{ts,tsx}',
            'test/layouts/**/*.test.{ts,tsx}',
            'test/*.test.ts',
            'test/{oracle,bench}/*.test.{ts,tsx}',
          ],
          setupFiles: ['test/property-tests.setup.ts'],
          // A test that hangs is told; a machine that is busy is not.
          testTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['test/sites/**/*.test.ts'],
          globalSetup: ['test/sites/sample.setup.ts'],
          testTimeout: SITE_TIMEOUT,
          hookTimeout: SITE_TIMEOUT,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/browser/chromium.setup.ts', 'test/sites/sample.setup.ts'],
          testTimeout: SITE_TIMEOUT,
          hookTimeout: SITE_TIMEOUT,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: 'hosts',
          include: ['test/hosts/**/*.test.ts'],
          globalSetup: ['test/hosts/servers.setup.ts', 'test/sites/sample.setup.ts'],
          testTimeout: SITE_TIMEOUT,
          hookTimeout: SITE_TIMEOUT,
          sequence: { groupOrder: 3 },
        },
      },
      {
        extends: true,
        test: {
          name: 'long',
          include: ['test/long/**/*.test.ts'],
          globalSetup: ['test/sites/sample.setup.ts'],
          testTimeout: 10 * SITE_TIMEOUT,
          hookTimeout: 10 * SITE_TIMEOUT,
          sequence: { groupOrder: 4 },
        },
      },
    ],
  },
})
