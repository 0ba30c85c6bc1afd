import { elementorHtml } from './elementor.ts'
import type { Around } from './prepare.ts'

/** Where page builders keep a text beside a post that is itself empty, and what reads it there. */
const readers: Readonly<Record<string, (kept: string, around: Around) => string>> = {
  _elementor_data: elementorHtml,
  // Oxygen: shortcodes.
  ct_builder_shortcodes: (kept, around) => around.put(kept),
  // Thrive: HTML.
  tve_updated_post: (kept, around) => around.put(kept),
}

/** Those that keep it in the writing of PHP, which is not read here, by their names. */
const unread: Readonly<Record<string, string>> = {
  _fl_builder_data: 'Beaver Builder',
  _bricks_page_content_2: 'Bricks',
  _bricks_page_content: 'Bricks',
  panels_data: 'SiteOrigin',
  brizy: 'Brizy',
  _themify_builder_settings_json: 'Themify',
  dslc_code: 'Live Composer',
  breakdance_data: 'Breakdance',
  _breakdance_data: 'Breakdance',
}

export const readableElsewhere: ReadonlySet<string> = new Set(Object.keys(readers))
export const unreadElsewhere: ReadonlySet<string> = new Set(Object.keys(unread))

/** HTML in which shortcodes may stand; nothing where no builder kept any. */
export function textElsewhere(kept: ReadonlyMap<string, string>, around: Around): string {
  for (const [key, read] of Object.entries(readers)) {
    const html = read(kept.get(key) ?? '', around)
    if (html !== '') return html
  }
  return ''
}

/** The builder that keeps the text where it is not read. */
export const builderOf = (kept: ReadonlyMap<string, string>): string | undefined =>
  Object.entries(unread).find(([key]) => kept.has(key))?.[1]
