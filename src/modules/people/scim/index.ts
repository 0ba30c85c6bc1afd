export { leftOrganisation, leftOrganisationLetter, scimInvited, scimInvitedLetter } from './letters/told.ts'
export { scimRoutes } from './routes.ts'
