import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { digestOf } from '../domain/digest.ts'
import { RECIPE } from '../domain/renditions.ts'
import { packageRoot } from './package-root.ts'

/** The packages that decide what bytes a picture or a card becomes; `package.json` names their exact versions. */
const ENCODERS = ['@11ty/eleventy-img', 'sharp', 'satori', '@resvg/resvg-js', '@fontsource/be-vietnam-pro'] as const

/** To be raised when `encode-version.ts` or `draw-card.ts` tells the same packages to make other bytes. */
const SETTINGS = '1'

/** Version of all that makes pictures and cards: another one makes all of them again. */
export function encoderVersion(): string {
  const { dependencies } = JSON.parse(readFileSync(join(packageRoot(), 'package.json'), 'utf8')) as Manifest
  return digestOf([SETTINGS, RECIPE, ...ENCODERS.map((name) => dependencies[name] ?? '')])
}

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>
}
