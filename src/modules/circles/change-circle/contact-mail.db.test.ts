import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  makeCircle,
  makePerson,
  makeSeat,
  startTestApplication,
  type TestApplication,
} from '../../../../tests/support/application.ts'
import type { Browserless } from '../../../../tests/support/browserless.ts'
import { seated } from '../../../../tests/support/seated.ts'

let world: TestApplication
let movement: string
let house: string
let anne: Browserless
let mina: Browserless

beforeAll(async () => {
  world = await startTestApplication()
  movement = await makeCircle(world, { kind: 'movement', name: 'De Beweging', slug: 'beweging' })
  const under = { parentId: movement, movementId: movement }
  house = await makeCircle(world, { name: 'Wielhuis', slug: 'wielhuis', ...under })
  const other = await makeCircle(world, { name: 'De Linde', slug: 'de-linde', ...under })
  anne = await sits('Anne', house, 'host')
  mina = await sits('Mina', other)
})
afterAll(() => world.close())

const sits = async (name: string, circle: string, role = 'member', email: string | null = null) =>
  (await seated(world, circle, { name, role, email })).browser

async function says(fields: Record<string, string>, who = anne, slug = 'wielhuis') {
  await who.get(`/circles/${slug}/change`)
  return who.submit(fields)
}
const reads = async (who: Browserless, path = '/circles/wielhuis') => (await who.get(path)).html
const mail = 'huis@wielhuis.example'

test('for who takes part: not for strangers, and not in the rows that raw SQL reads', async () => {
  await says({ contactMail: ' Huis@Wielhuis.example', mailShown: 'taking-part' })
  expect(anne.path).toBe('/circles/wielhuis')
  for (const who of [anne, mina]) expect(await reads(who)).toContain(`mailto:${mail}`)
  const elsewhere = await makeCircle(world, { kind: 'movement', name: 'Een zuster', slug: 'zuster' })
  const kees = await sits('Kees', elsewhere)
  for (const who of [world.visitor(), kees]) expect(await reads(who)).not.toContain(mail)
  const rows = await world.app.house.database.read(kees.cookie('kampvuur_session'), ({ db }) =>
    db.selectFrom('circles.contact_mail').selectAll().execute(),
  )
  expect(rows).toEqual([])
})

test('for everybody, on every page where it is the movement’s; and of a closed circle only within', async () => {
  await says({ contactMail: mail, mailShown: 'everyone' })
  expect(await reads(world.visitor())).toContain(`mailto:${mail}`)
  const lotte = await sits('Lotte', movement, 'host')
  await says({ contactMail: 'hallo@beweging.example', mailShown: 'everyone' }, lotte, 'beweging')
  for (const path of ['/about', '/agenda', '/circles/wielhuis'])
    expect(await reads(world.visitor(), path)).toContain('mailto:hallo@beweging.example')
  await world.sql("update circles.circle set visibility = 'members' where id = $1", [house])
  const rows = await world.app.house.database.read(undefined, ({ db }) =>
    db.selectFrom('circles.contact_mail').select('address').execute(),
  )
  expect(rows).toEqual([{ address: 'hallo@beweging.example' }])
  await world.sql("update circles.circle set visibility = 'everyone' where id = $1", [house])
})

test('is told once in the history, without the address; and not where nothing changed', async () => {
  const told = async () =>
    (await world.sql("select id from circles.deed where circle_id = $1 and kind = 'contact'", [house])).length
  const before = await told()
  await says({ contactPhone: '085 000 00 78', contactMail: 'b@wielhuis.example', mailShown: 'everyone' })
  expect(await told()).toBe(before + 1)
  await says({})
  expect(await told()).toBe(before + 1)
  expect(await reads(anne, '/circles/wielhuis/history')).not.toContain('b@wielhuis.example')
})

test('refuses what is no address, and one of which nobody chose who reads it, with what was typed', async () => {
  await says({ contactMail: 'geen adres', mailShown: 'everyone' })
  expect([anne.status, anne.text()]).toEqual([422, expect.stringContaining('Dit lijkt geen mailadres')])
  expect(anne.html).toContain('geen adres')
  await says({ contactMail: '', mailShown: '' })
  await anne.get('/circles/wielhuis/change')
  const { mailShown: _, ...values } = anne.form('/circles/wielhuis/change').values
  await anne.post('/circles/wielhuis/change', { ...values, contactMail: mail })
  expect([anne.status, anne.text()]).toEqual([
    422,
    expect.stringContaining('Kies wie het mailadres mag lezen'),
  ])
  const attempt = world.app.house.database.write(mina.cookie('kampvuur_session'), ({ db }) =>
    db
      .selectNoFrom((e) =>
        e.fn('circles.say_contact_mail', [e.val(house), e.val('x@x.example'), e.val('everyone')]).as('x'),
      )
      .execute(),
  )
  await expect(attempt).rejects.toMatchObject({ code: '42501' })
})

test('goes with the name of who is erased, and where it is the address of somebody’s account', async () => {
  const gone = await makeCircle(world, {
    name: 'De Kade',
    slug: 'kade',
    parentId: movement,
    movementId: movement,
  })
  const person = await makePerson(world, 'Toos', 'toos@example.org')
  const seat = await makeSeat(world, gone, person, 'host')
  await world.sql("update circles.circle set contact_name = 'Toos' where id = $1", [gone])
  const at = `insert into circles.contact_mail (circle_id, address, shown) values ($1, $2, 'everyone')
    on conflict (circle_id) do update set address = $2`
  await world.sql(at, [gone, 'kade@example.org'])
  await world.sql(at, [house, 'toos@example.org'])
  await world.sql(
    'select platform.erase_keys(array(select sealing_key_id from circles.seat where id = $1))',
    [seat],
  )
  const left = async () =>
    (await world.sql<{ circle_id: string }>('select circle_id from circles.contact_mail')).map(
      (row) => row.circle_id,
    )
  expect(await left()).not.toContain(gone)
  expect(await left()).toContain(house)
  await world.sql('delete from people.person where id = $1', [person])
  expect(await left()).not.toContain(house)
})
