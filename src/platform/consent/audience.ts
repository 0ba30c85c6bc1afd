/**
 * How far words may travel. `here`: the circle in which they were said. `team` and `partners`: that circle, and circles
 * named one by one. The others hold the ones before them: the organisation, the whole movement, everyone.
 */
export const audiences = ['here', 'team', 'organisation', 'movement', 'partners', 'everyone'] as const
export type Audience = (typeof audiences)[number]

/**
 * What words may be used for. Each is asked apart, and none follows from another. `publish-as-told`: the voice, the drawing
 * or the photo itself, where there is one.
 */
export const purposes = ['talk-on', 'theme-work', 'publish', 'publish-as-told', 'research'] as const
export type Purpose = (typeof purposes)[number]

/** Audiences that say nothing until it is said which circles. */
export const isNamed = (audience: Audience | null): audience is 'team' | 'partners' =>
  audience === 'team' || audience === 'partners'

/** One of the three buttons at the table: how far a finer choice goes for who knows only those. */
export type TableAudience = 'here' | 'organisation' | 'everyone'

/** The furthest of the three that lies wholly within this audience. */
export function atTable(audience: Audience): TableAudience {
  if (audience === 'everyone') return 'everyone'
  return audience === 'organisation' || audience === 'movement' ? 'organisation' : 'here'
}
