import { describe, expect, test } from 'vitest'

import { attribute, elements } from '../sites/html.ts'
import { ofClass, pageOf } from './rendered.ts'
