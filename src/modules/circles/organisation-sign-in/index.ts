export { domainLost, signInChanged, signInChangedLetter } from './letters/changed.ts'
export { organisationSignInRoutes } from './routes.ts'
