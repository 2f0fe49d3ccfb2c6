/**
 * How a picture is published: as a photo, or as a drawing, which stays sharp and keeps its transparency; in several
 * sizes and formats, or once, in a format that everything reads.
 */
export type Rendition = 'photo' | 'drawing' | 'photo-once' | 'drawing-once'

/** A file that an article carries: published beside it under a name that holds its hash, so that it never changes. */
export interface MediaFile {
  /**
   * Path from the root of the bulletin: `articles/2018/08/x/anh-1.jpg`; its names in the form that the disk has them in,
   * which need not be NFC.
   */
  readonly source: string
  /**
   * Where it is published, without prefix: `/2018/08/x/ke-hoach-3f9a0c21.pdf`; of a picture the version that every
   * browser reads, `/2018/08/x/anh-1-3f9a0c21-1200.jpg`.
   */
  readonly url: string
  /** Media type: `image/jpeg`. */
  readonly type: string
  /** Of the file as the editor gave it. */
  readonly bytes: number
  /** Hash of its bytes, hex. */
  readonly sha256: string
  /** Pixels as the editor gave it, upright; null for what is not an image. */
  readonly size: { readonly width: number; readonly height: number } | null
  /** How it is published when its pixels are; null when its bytes are, as they are. */
  readonly rendition: Rendition | null
}

export interface Picture {
  readonly file: MediaFile
  /** Text alternative; empty only when the editor said so (`alt: ''`). */
  readonly alt: string
  readonly caption: string | null
  /** Photographer or source: printed as “Ảnh: …”. */
  readonly credit: string | null
}

/** A film of the bulletin's own, or a card that links elsewhere; never an embedded player. */
export type Video =
  | {
      readonly kind: 'file'
      readonly file: MediaFile
      readonly poster: MediaFile | null
      readonly caption: string | null
      readonly subtitles: MediaFile | null
    }
  | { readonly kind: 'link'; readonly url: string; readonly title: string; readonly poster: MediaFile | null }

export interface Audio {
  readonly file: MediaFile
  /** BCP 47: `vi`, `blt` (Tày Đăm/Thái), `hmn`. */
  readonly lang: string
  /** “Nghe bằng tiếng Thái”. */
  readonly label: string
}

export interface Attachment {
  readonly file: MediaFile
  /** What the link says, without format and size. */
  readonly title: string
}
