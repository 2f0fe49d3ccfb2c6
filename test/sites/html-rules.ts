import type { ConfigData } from 'html-validate'

/** What every page is checked by: the HTML standard and the rules on accessibility. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    'no-inline-style': 'error',
    // How HTML is written is no matter of right and wrong, and a headline may be long.
    'attribute-boolean-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
  },
}
