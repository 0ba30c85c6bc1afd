/** How somebody said yes to being named: with their own account, or elsewhere to who wrote it down. Empty: they did not. */
export const waysToSayYes = ['account', 'paper', 'telephone', 'spoken'] as const
export type YesHow = (typeof waysToSayYes)[number] | ''

/** The ways that somebody else may write down; with an account one says it oneself. */
export const waysToWriteDown = waysToSayYes.filter((way) => way !== 'account')
