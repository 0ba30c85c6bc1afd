import { exampleMailRoutes } from '../../platform/mail/index.ts'
import type { Module } from '../../platform/registry/module.ts'
import { passkeyMadeLetter, passkeyMadeNotice } from './letters/passkey-made.ts'
import { signInAsked, signInLinkLetter } from './letters/sign-in-link.ts'
import { mineRoutes } from './mine/routes.ts'
import {
  firstTimeAsked,
  firstTimeLetter,
  linkRoutes,
  lookAtDomains,
  organisationRoutes,
  signInLinkedLetter,
  signInLinkedNotice,
} from './organisations/index.ts'
import { passkeyRoutes } from './passkeys/routes.ts'
import {
  leftOrganisation,
  leftOrganisationLetter,
  scimInvited,
  scimInvitedLetter,
  scimRoutes,
} from './scim/index.ts'
import { askStepRoutes, ownStepRoutes, stepLetter, stepNotices } from './second-step/index.ts'
import { sessionRoutes } from './sessions/routes.ts'
import { settingsRoutes } from './settings/routes.ts'
import { signInRoutes } from './sign-in/routes.ts'
import { sweepSignIns } from './sweep.ts'
import { peopleThings } from './things.ts'

export { type AddressForgetter, addAddressForgetter, forgetAddressOf } from './forgetting.ts'
export { type Addressee, findAddressee, findPersonName } from './letters/addressee.ts'
export { countLetter } from './letters/count-letter.ts'
export { postToEach, somethingLiesLetter } from './letters/something-lies.ts'
export { addMineSection, type MineSection } from './mine/sections.ts'
export { domainFrom, placeOf } from './organisations/domains.ts'
export { lookFor, writeLookedAt } from './organisations/looked-at.ts'
export type { Outside } from './organisations/outside.ts'
export { backTo as wayBackTo } from './organisations/set-out.ts'
export { keepWay, newState, takeWay } from './organisations/ways.ts'
export { type OwnAccount, ownAccount } from './own-account.ts'
export type { AddressForm } from './schema.ts'
export { arrive } from './sign-in/arrive.tsx'
export { accountAddress, emailAddress } from './sign-in/ask.ts'
export { type DeskParts, openSignIn } from './sign-in/desk.ts'
export { proveExamplePerson } from './sign-in/example.ts'
export { makeSignInLink } from './sign-in/links.ts'
export type { Method, Proof } from './sign-in/proof.ts'
export { ownPath, safePath } from './sign-in/safe-path.ts'
export { addSignInSection, type SignInSection } from './sign-in/sections.ts'
export { type AddressTaker, addAddressTaker, takenAtAddress } from './taken-at-address.ts'
export { addChecksTaker, type TakenChecks, takenChecks } from './taken-checks.ts'
export {
  addWritingTaker,
  type TakenSent,
  type TakenStory,
  type TakenWriting,
  takenWriting,
} from './taken-stories.ts'
export { viewerOf } from './viewer.ts'

/** Coming in, a person's own pages, and going out. */
export const people: Module = {
  name: 'people',
  routes: [
    ...signInRoutes,
    ...mineRoutes,
    ...sessionRoutes,
    ...passkeyRoutes,
    ...organisationRoutes,
    ...linkRoutes,
    ...askStepRoutes,
    ...ownStepRoutes,
    ...settingsRoutes,
    ...exampleMailRoutes,
  ],
  machines: scimRoutes,
  things: peopleThings,
  notices: [
    signInAsked,
    passkeyMadeNotice,
    firstTimeAsked,
    signInLinkedNotice,
    ...stepNotices,
    scimInvited,
    leftOrganisation,
  ],
  letters: [
    signInLinkLetter,
    passkeyMadeLetter,
    firstTimeLetter,
    signInLinkedLetter,
    stepLetter,
    scimInvitedLetter,
    leftOrganisationLetter,
  ],
  schedules: [sweepSignIns, lookAtDomains],
}
