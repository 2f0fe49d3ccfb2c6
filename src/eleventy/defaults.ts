import type { UserConfig } from '@11ty/eleventy'

/**
 * Eleventy plugin: nothing on the disk is a template. Articles enter as data, so that `{{ }}` typed by an editor is
 * text and not code.
 */
export function defaults(eleventy: UserConfig): void {
  eleventy.setUseGitIgnore(false)
  eleventy.setQuietMode(true)
  for (const group of Object.values(eleventy.benchmarks)) group.setIsVerbose(false)
}

/** The rest of Eleventy's configuration, which it takes as a return value. */
export const CONFIGURATION = {
  templateFormats: ['11ty.js'],
  markdownTemplateEngine: false,
  htmlTemplateEngine: false,
} as const
