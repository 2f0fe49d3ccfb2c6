/** HTML that may be printed as it is. Only `content/markdown.ts` mints it. */
export type SafeHtml = string & { readonly __safe: 'minted by content/markdown.ts' }
