import { hasErrors } from '../domain/problem.ts'
import { ageNow, type Candidate, candidatesOf } from './candidates.ts'
import type { Version } from './history.ts'
import type { Content } from './content.ts'
import { type ItemReading, itemOfText } from './read-item.ts'
import { referenceFinder } from './references.ts'
import { type MediaPast, restoringLibrary } from './restoring-library.ts'

/** A file that is not published as it is. */
export interface Held {
  /** Its path from the root. */
  readonly file: string
  /** The state of the past that is published in its place; null when nothing is. */
  readonly version: Version | null
}

/** Earlier versions of texts, and of the files that they show, in the place of those of today. */
export interface StandIns extends MediaPast {
  readonly root: string
  readonly content: Pick<Content, 'texts' | 'desk'>
  /** By path of the text that is out. */
  readonly cast: Map<string, StandIn>
  readonly broken: Set<string>
}

interface StandIn {
  readonly untried: Candidate[]
  chosen: { readonly reading: ItemReading; readonly version: Version | null } | null
}

/**
 * Puts the next earlier version in the place of a text: the first that has no fault of its own.
 *
 * @returns false when it was out already, or is no text.
 */
export function stepBack(path: string, standIns: StandIns): boolean {
  const [owner, standIn] = standInOf(path, standIns)
  if (standIn === null || (standIns.cast.has(owner) && standIn.chosen === null)) return false
  standIns.cast.set(owner, standIn)
  standIn.chosen = null
  const [paths, read] = [pathsNow(standIns), reader(standIns)]
  for (let next = standIn.untried.shift(); next !== undefined; next = standIn.untried.shift()) {
    // Its former name may be another text's by now.
    if (next.path !== owner && paths.has(next.path)) continue
    const reading = read(next)
    const isOfToday = next.version === null && !reading.files.some((file) => standIns.media.has(file))
    if (isOfToday || hasErrors(reading.problems)) continue
    standIn.chosen = { reading, version: next.version }
    return true
  }
  return true
}

/** Takes pictures for unusable: the texts that show them begin again, with other states of these. */
export function distrust(hashes: ReadonlySet<string>, paths: readonly string[], standIns: StandIns): void {
  const news = [...hashes].filter((hash) => !standIns.broken.has(hash))
  for (const hash of news) standIns.broken.add(hash)
  for (const path of news.length === 0 ? [] : paths) standIns.cast.delete(standInOf(path, standIns)[0])
}

/** The one of two texts that came to be what it is later; the first when that cannot be told. */
export function newerOf(path: string, rival: string, standIns: StandIns): string {
  return ageOf(rival, standIns) < ageOf(path, standIns) ? rival : path
}

/** What stands for each text that is out, by path; null where nothing does. */
export function readingsOf({ cast }: StandIns): ReadonlyMap<string, ItemReading | null> {
  const readings = new Map<string, ItemReading | null>([...cast.keys()].map((path) => [path, null]))
  for (const { chosen } of cast.values()) if (chosen !== null) readings.set(chosen.reading.path, chosen.reading)
  return readings
}

/** What is not published as it is. */
export function heldBy({ cast, media }: StandIns): readonly Held[] {
  const used = new Set([...cast.values()].flatMap(({ chosen }) => chosen?.reading.files ?? []))
  const files = [...media].filter(([source]) => used.has(source)).map(([file, version]) => ({ file, version }))
  const texts = [...cast].map(([file, { chosen }]) => ({ file, version: chosen?.version ?? null, chosen }))
  const ofThePast = texts.filter(({ version, chosen }) => version !== null || chosen === null)
  return [...ofThePast.map(({ file, version }) => ({ file, version })), ...files]
}

/** What stands for a text, by its own path or by that under which it stands. */
function standInOf(path: string, { cast, content, root, history }: StandIns): readonly [string, StandIn | null] {
  const owner = [...cast].find(([, { chosen }]) => chosen?.reading.path === path)?.[0] ?? path
  const found = content.texts.find((each) => each.path === owner)
  const fresh = (): StandIn | null =>
    found === undefined ? null : { untried: [...candidatesOf(found, root, history)], chosen: null }
  return [owner, cast.get(owner) ?? fresh()]
}

/** Paths of the texts that there are, as long as these stand in. */
function pathsNow({ content, cast }: StandIns): ReadonlySet<string> {
  const paths = new Set(content.texts.map(({ path }) => path))
  for (const path of cast.keys()) paths.delete(path)
  for (const { chosen } of cast.values()) if (chosen !== null) paths.add(chosen.reading.path)
  return paths
}

/** Reads a candidate as if it lay in the bulletin. */
function reader(standIns: StandIns): (candidate: Candidate) => ItemReading {
  const desk = standIns.content.desk()
  const library = restoringLibrary(desk.library, standIns)
  const paths = pathsNow(standIns)
  return ({ path, text }) =>
    itemOfText(path, text(), { ...desk, library, findReference: referenceFinder(new Set([...paths, path])) })
}

function ageOf(path: string, standIns: StandIns): number {
  const { root, history, content } = standIns
  const [owner, standIn] = standInOf(path, standIns)
  if (standIn?.chosen?.version != null) return history.age(standIn.chosen.version)
  const found = content.texts.find((each) => each.path === owner)
  return found === undefined ? Infinity : ageNow(found.disk, root, history)
}
