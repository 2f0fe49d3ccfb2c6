import type { IconProps } from './text-props.ts'

/**
 * The site's mark in browser tabs: a printed sheet in the bulletin's colour, and no emblem of any state or body. On
 * dark tabs it is lighter, and its print is dark.
 */
export function icon({ light, dark }: IconProps): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
<style>
.sheet { fill: ${light} }
.print { fill: #ffffff }
@media (prefers-color-scheme: dark) {
.sheet { fill: ${dark} }
.print { fill: #161311 }
}
</style>
<rect class="sheet" x="4" y="2" width="24" height="28" rx="3"/>
<g class="print">
<rect x="8" y="7" width="16" height="4"/>
<rect x="8" y="14" width="7" height="7"/>
<rect x="17" y="14" width="7" height="2"/>
<rect x="17" y="19" width="7" height="2"/>
<rect x="8" y="24" width="16" height="2"/>
</g>
</svg>
`
}
