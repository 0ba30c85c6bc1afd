/** What somebody who said no can say would help. The last stands alone. */
export const wishes = ['other-name', 'without-picture', 'without-passage', 'not-at-all'] as const

export type Wish = (typeof wishes)[number]
