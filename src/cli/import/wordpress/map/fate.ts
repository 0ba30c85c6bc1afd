import type { CliKey } from '../../../locales/index.ts'
import type { Post } from '../read/post.ts'
import { type Dates, isAhead } from './published-at.ts'

/** What becomes of something in an export; a `part` stands in the posts that name it. */
export type Fate =
  | { kind: 'story' }
  | { kind: 'file' }
  | { kind: 'part' }
  | { kind: 'silent' }
  | { kind: 'left'; why: CliKey }

/** What only served the look of the old site, revisions, and names that stand above posts: nobody misses it here. */
const ofTheTheme = new Set([
  'nav_menu_item',
  'revision',
  'custom_css',
  'customize_changeset',
  'oembed_cache',
  'wp_global_styles',
  'wp_navigation',
  'wp_template',
  'wp_template_part',
  'wp_font_family',
  'wp_font_face',
  'guest-author',
])

/** What plug-ins keep as posts and no reader ever saw: what people sent in, ordered or paid, and parts of a page. */
const neverForReaders = new Set(
  `acf-field acf-field-group acf-post-type acf-taxonomy edd_payment elementor_library elementor_snippet et_header_layout et_footer_layout
   et_pb_layout feedback flamingo_contact flamingo_inbound flamingo_outbound fl-builder-template frm_form_actions frm_styles
   give_payment give_forms mc4wp-form ml-slider nf_sub scheduled-action shop_coupon shop_order shop_order_refund
   shop_order_placehold wc_booking wc_user_membership wc_membership_plan edd_log edd_discount llms_order llms_transaction
   sfwd-transactions wpforms_entries wpsc_ticket ticket ticket_thread tribe_rsvp_attendees tribe_tpp_attendees tribe_tpp_orders
   tribe_rsvp_tickets tribe_tpp_tickets tec_tc_attendee tec_tc_order inbound_message cf7_message contact crm_contact bp-email
   popup popup_theme um_form um_directory forminator_forms forminator_polls wp_stream cookielawinfo cmplz-processing polylang_mo
   amp_validated_url jetpack_migration jp_pay_order jp_img_sitemap jp_sitemap jp_sitemap_master amn_smtp es_template mailpoet_page
   acf-ui-options-page frm_display wp_log
   shop_subscription tablepress_table user_request vc_grid_item wpcf7_contact_form wpforms`.split(/\s+/),
)

const unpublished: Readonly<Record<string, CliKey>> = {
  draft: 'wordpress.left.draft',
  'auto-draft': 'wordpress.left.draft',
  pending: 'wordpress.left.draft',
  future: 'wordpress.left.scheduled',
  private: 'wordpress.left.private',
  trash: 'wordpress.left.trash',
}

/** What becomes a story where nobody says otherwise. */
export const usualTypes: ReadonlySet<string> = new Set(['post', 'page'])

/** What never does: it stands in another, or served the look of the site. */
export const isNoStory = (type: string): boolean =>
  ofTheTheme.has(type) || neverForReaders.has(type) || type === 'attachment' || type === 'wp_block'

/** It stays behind because nobody asked for its kind: that says nothing of what is here of it already. */
export const isOfAnotherKind = (why: CliKey): boolean =>
  why === 'wordpress.left.type' || why === 'wordpress.left.not-asked' || why === 'wordpress.left.never'

/**
 * Only what everybody could read becomes a story that everybody can read. A draft is left out: here a draft is its
 * writer's alone, and an author of the old site has no account to find it with.
 */
export function fateOf(
  { type, status, hasPassword, ...dates }: Pick<Post, 'type' | 'status' | 'hasPassword'> & Dates,
  now: Date,
  types: ReadonlySet<string> = usualTypes,
): Fate {
  if (ofTheTheme.has(type)) return { kind: 'silent' }
  if (type === 'attachment')
    return status === 'private' || status === 'trash' ? { kind: 'silent' } : { kind: 'file' }
  if (type === 'wp_block') return status === 'publish' && !hasPassword ? { kind: 'part' } : { kind: 'silent' }
  if (neverForReaders.has(type)) return { kind: 'left', why: 'wordpress.left.never' }
  if (!types.has(type))
    return { kind: 'left', why: usualTypes.has(type) ? 'wordpress.left.not-asked' : 'wordpress.left.type' }
  if (status !== 'publish') return { kind: 'left', why: unpublished[status] ?? 'wordpress.left.status' }
  if (hasPassword) return { kind: 'left', why: 'wordpress.left.password' }
  // Published, and still of later: its site shows it then, and so may this house.
  return isAhead(dates, now) ? { kind: 'left', why: 'wordpress.left.ahead' } : { kind: 'story' }
}
