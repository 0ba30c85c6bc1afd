/** The master key of every test; nothing is secret here. Apart, so that who only starts a server does not load the application. */
export const testMasterKey = Buffer.alloc(32, 7)
