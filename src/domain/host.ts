/** Hosts that Bantin writes files for, as `site.yaml` names them. */
export const HOSTS = ['nginx', 'caddy', 'apache', 'iis', 'cloudflare', 'netlify', 'github', 'gitlab'] as const

export type Host = (typeof HOSTS)[number]
