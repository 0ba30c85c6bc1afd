export { personInvited, personInvitedLetter } from './letter.ts'
export { invitePersonRoutes } from './routes.ts'
