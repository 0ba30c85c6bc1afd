import { type DatabaseAddresses, OWNER, rolePassword, withRole } from './address.ts'
import { withClient } from './answer.ts'
import { exists } from './change-roles.ts'
import { makeLogin, makeRuntimeRoles } from './roles.ts'

/**
 * Makes a database on our own server if it is not there, with the owner and the runtime roles.
 *
 * @param template another database to copy; nobody may be connected to it
 */
export async function makeOwnDatabase(
  superuser: string,
  name: string,
  masterKey: Buffer,
  template = 'template1',
): Promise<DatabaseAddresses & { owner: string }> {
  const password = rolePassword(masterKey, OWNER)
  await withClient(superuser, async (client) => {
    if (!(await exists(client, OWNER))) await makeLogin(client, OWNER, password)
    const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [name])
    const id = (text: string) => client.escapeIdentifier(text)
    // Files as they are: a large template that is written into the log page by page takes twice the work.
    const how = template === 'template1' ? '' : ' STRATEGY FILE_COPY'
    if (!rowCount)
      await client.query(`CREATE DATABASE ${id(name)} OWNER ${OWNER} TEMPLATE ${id(template)}${how}`)
  })
  const admin = new URL(superuser)
  admin.pathname = `/${name}`
  return { owner: withRole(admin.href, OWNER, password), ...(await makeRuntimeRoles(admin.href, masterKey)) }
}
