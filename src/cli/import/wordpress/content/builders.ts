import { escapedInTag } from '../../../../platform/text/escaped.ts'
import { figure, linkTo } from './html.ts'
import { pictureOf } from './pictures.ts'
import type { Around } from './prepare.ts'
import type { Shortcode } from './shortcodes.ts'

/** The frames in which WPBakery, Divi and Avada lay a page out: they say nothing themselves, and nobody misses them. */
export const frames = new Set(
  `vc_section vc_row vc_row_inner vc_column vc_column_inner vc_column_text vc_tta_tabs vc_tta_accordion vc_tta_tour
   vc_tabs vc_accordion vc_empty_space et_pb_section et_pb_row et_pb_row_inner et_pb_column et_pb_column_inner et_pb_text et_pb_code
   et_pb_accordion et_pb_tabs et_pb_divider fusion_builder_container fusion_builder_row fusion_builder_row_inner
   fusion_builder_column fusion_builder_column_inner fusion_text fusion_separator fusion_accordion fusion_tabs fusion_code
   fusion_gallery fusion_images`.split(/\s+/),
)

type Render = (code: Shortcode, around: Around) => string

/** What else they write a page with, as far as it is more than words and addresses. */
export const builders: Readonly<Record<string, Render>> = {
  vc_custom_heading: ({ attributes: { text = '', font_container: look = '' } }) =>
    heading(/\btag:(h[1-6])\b/.exec(look)?.[1], text),
  et_pb_heading: ({ attributes: { title = '', title_level: level } }) => heading(level, title),
  fusion_title: ({ attributes: { size = '' }, content }) => heading(`h${size}`, content ?? ''),
  fusion_button: ({ attributes: { link = '' }, content }) =>
    link === '' ? (content ?? '') : `<p><a href="${escapedInTag(link)}">${content ?? ''}</a></p>`,
  fusion_imageframe: framed,
  fusion_image: ({ attributes, content }, around) =>
    framed({ attributes, content: attributes.image ?? content }, around),
  fusion_youtube: ({ attributes: { id = '' } }) => played('https://www.youtube.com/watch?v=', id),
  fusion_vimeo: ({ attributes: { id = '' } }) => played('https://vimeo.com/', id),
}

/** Headings in a post stand under its title. */
const heading = (level = 'h2', html: string): string => {
  const tag = /^h[2-6]$/.test(level) ? level : 'h2'
  return html.trim() === '' ? '' : `\n<${tag}>${html}</${tag}>\n`
}

/** By its number, else by its address, else as it stands there. */
function framed({ attributes, content }: Pick<Shortcode, 'attributes' | 'content'>, around: Around): string {
  const id = Number(/^[1-9]\d{0,9}/.exec(attributes.image_id ?? '')?.[0])
  if (id && around.attachment(id)) return pictureOf(id, around)
  const address = content?.trim() ?? ''
  return /^https?:\/\/\S{1,2000}$/.test(address)
    ? figure(`<img src="${escapedInTag(address)}" alt="${escapedInTag(attributes.alt ?? '')}">`, '')
    : address
}

const played = (before: string, id: string): string =>
  /^https?:\/\//.test(id) ? `\n${linkTo(id)}\n` : /^[\w-]{5,20}$/.test(id) ? `\n${linkTo(before + id)}\n` : ''
