export type { DatabaseAddresses } from './address.ts'
export { joinDatabaseServer } from './join.ts'
export { type DatabaseServer, openDatabaseServer } from './open.ts'
export { refuseSecondStart } from './taken.ts'
