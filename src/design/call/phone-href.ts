const dialled = (phone: string): string => phone.replace(/[^\d+]/g, '')

/** Where touching a number calls it. */
export const phoneHref = (phone: string): string => `tel:${dialled(phone)}`

/** A sign or two are no number: somebody wrote where to ask instead. */
export const isNumber = (phone: string): boolean => dialled(phone).length >= 3
