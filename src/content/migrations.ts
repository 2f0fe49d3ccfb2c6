import type { FieldEdit } from './edit-yaml.ts'

/**
 * A step from one schema to the next: what of `site.yaml` and of front matter is written otherwise. Done twice it does
 * what it does once, and it takes nothing away.
 *
 * @example
 * {
 *   what: 'Mục “topic” của bài nay tên là “event”; look.home: “featured” nay viết là “lead”.',
 *   settings: [{ kind: 'rewrite', path: ['look', 'home'], of: (word) => (word === 'featured' ? 'lead' : word) }],
 *   articles: [{ kind: 'rename', path: ['topic'], to: 'event' }],
 * }
 */
export interface Migration {
  /** Told to who upgrades: what is written otherwise from now on. */
  readonly what: string
  readonly settings: readonly FieldEdit[]
  readonly articles: readonly FieldEdit[]
}

/** The first leads from schema 1 to 2. A bulletin whose `site.yaml` names no schema is of schema 1, whatever comes. */
export const MIGRATIONS: readonly Migration[] = []

/** The schema that this Bantin reads. */
export const SCHEMA = 1 + MIGRATIONS.length
