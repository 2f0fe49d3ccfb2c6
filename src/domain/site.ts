import type { Host } from './host.ts'
import type { Look } from './look.ts'

/** A category as the owner declares it in `site.yaml`, to any depth. */
export interface Category {
  readonly id: string
  readonly name: string
  /** Former names: articles may still use them. */
  readonly formerly: readonly string[]
  readonly children: readonly Category[]
}

/** A commune, ward or special zone that the owner declares; read at an article's date like a province. */
export interface Locality {
  readonly id: string
  readonly name: string
  readonly kind: 'xã' | 'phường' | 'đặc khu' | 'thị trấn' | 'huyện' | 'thị xã' | 'thành phố' | 'quận'
  /** First and last day, inclusive; null is open. */
  readonly from: string | null
  readonly to: string | null
  /** Ids of the localities that took its place. */
  readonly became: readonly string[]
  readonly aliases: readonly string[]
}

/** Legal imprint (thông tin về cơ quan chủ quản), every field free text; an empty one prints nothing. */
export interface Imprint {
  readonly responsible: string | null
  readonly licence: string | null
  readonly address: string | null
  readonly phone: string | null
  readonly hotline: string | null
  readonly email: string | null
}

/** Where “Báo lỗi bài viết” leads: one way or several; null where there is none. */
export interface Feedback {
  readonly email: string | null
  /** Address of a form; `{title}` and `{url}` in it stand for those of the article. */
  readonly form: string | null
  readonly hotline: string | null
  /** Number or name of an official account of Zalo. */
  readonly zalo: string | null
}

/** A script of another host that counts visits. */
export interface Measurement {
  /** Who measures, as the privacy page says it. */
  readonly name: string
  /** Complete https address of the script. */
  readonly script: string
}

/** What the owner sets in `site.yaml`, with defaults filled in. */
export interface Site {
  readonly name: string
  readonly description: string | null
  /** Cơ quan chủ quản. */
  readonly publisher: { readonly name: string; readonly url: string | null } | null
  /** Absolute, ends in `/`; its path is the prefix of every link: `https://host/ban-tin/`. */
  readonly baseUrl: string
  /** BCP 47, default `vi`. */
  readonly lang: string
  /** Id of the one province of the bulletin, or null. */
  readonly province: string | null
  readonly categories: readonly Category[]
  readonly localities: readonly Locality[]
  /** Declared spellings of tags, topics and authors, by id. */
  readonly spellings: {
    readonly tags: ReadonlyMap<string, string>
    readonly topics: ReadonlyMap<string, string>
    readonly authors: ReadonlyMap<string, string>
  }
  readonly imprint: Imprint
  /** Where the bulletin is published, for the files that this host reads; null when that is not told. */
  readonly host: Host | null
  /** Addresses of items that were taken down for good, without prefix: hosts answer 410 there. */
  readonly withdrawn: readonly string[]
  /** First day of the articles that get a card of their own for shared links; null is none. */
  readonly cardsFrom: string | null
  /** Keeps the whole site out of search engines. */
  readonly noindex: boolean
  readonly look: Look
  readonly feedback: Feedback
  /** Whether a reader's browser keeps the pages that it has shown. */
  readonly offline: boolean
  /** Whether text files are published compressed too (`.br`, `.gz`), for hosts that send them so. */
  readonly precompress: boolean
  /** The script that counts visits for the authorities, the only thing that may come from another host; none by default. */
  readonly measurement: Measurement | null
  readonly counts: {
    /** Length of each of the lists “Những tin mới hơn” and “Những tin cũ hơn”; default 10. */
    readonly neighbours: number
    /** Items in a feed; default 30. */
    readonly feed: number
    /** Items under “Tin mới nhất” on the home page; default 12. */
    readonly newest: number
    /** Items of each category block on the home page; default 4. */
    readonly perCategory: number
    /** Related items under an article; default 5. */
    readonly related: number
  }
}

/** The path part of the base URL, with `/` at both ends: `/ban-tin/`. */
export function prefixOf(site: Pick<Site, 'baseUrl'>): string {
  return new URL(site.baseUrl).pathname
}
