/** The private address of who asked to join. */
export const ownRequestPath = (code: string) => `/join/own/${code}`
