import { expect } from 'vitest'
import { dayAt } from '../../src/platform/i18n/days.ts'
import { movement, people } from '../support/unseeded/people.ts'
import { deviceOf, letterTo, type Play } from '../support/unseeded/play.ts'

/** The command line makes a host, a letter lets her in, and she prepares a fire in ten minutes. */
export async function prepare(play: Play): Promise<void> {
  const wilma = await comeIn(play)
  await wilma.follow('Stichting De Lindehof')
  await wilma.follow(/begin een gesprek/i)
  await wilma.follow('Kampvuur')
  await wilma.submit({ title: 'Wie bepaalt de dag', place: 'De serre, Molenweg 4' })
  expect(wilma.status, 'a day is needed').toBe(422)
  expect(wilma.form().values, 'what was typed stays').toMatchObject({ place: 'De serre, Molenweg 4' })
  await wilma.send({
    occasion: 'De dag loopt op de klok van de dienst. Dat willen we samen bekijken.',
    date: dayAt(new Date()),
    time: '14.00',
    until: '16:30',
  })
  const { name, email } = people.facilitator
  await wilma.send({ who: 'other', name, email, contactPhone: '06 0000 1234' })
  await wilma.send({
    openingQuestion: 'Wanneer was een dag van jou?',
    own: ['Wat doe je het liefst zelf?', 'Wie vraagt jou iets?', ''],
  })
  play.fire = wilma.path.replace(/\/prepare.*/, '')
  await wilma.get(`${play.fire}/people`)
  await wilma.submit({}, `${play.fire}/people`)
  expect(wilma.status, 'without what is passed on nobody can be asked').toBe(422)
  await wilma.get(`${play.fire}/prepare/agreements`)
  await wilma.send({
    passOnTo: 'Wilma Terpstra, als iemand in gevaar is',
    confidantName: 'Joke van Dam',
    confidantPhone: '085 000 99 88',
  })
  await wilma.get(`${play.fire}/prepare/announcement`)
  await wilma.send({ announced: 'yes' })
  await wilma.get(`${play.fire}/kit`)
  for (const part of ['Wanneer was een dag van jou?', 'Wie vraagt jou iets?', 'Joke van Dam'])
    expect(wilma.text(), 'the kit').toContain(part)
  await wilma.get(`${play.fire}/prepare`)
  await wilma.send({})
  expect(wilma.path).toBe(`${play.fire}/people`)
}

/** A colleague of the house, who is not at the fire, gets an account from its host. */
export async function colleague(play: Play): Promise<void> {
  const { world, device } = play
  const { name, email } = people.colleague
  const wilma = await deviceOf(play, 'wilma').get('/circles/stichting-de-lindehof/people/invite')
  await wilma.send({ name, email, role: 'member' })
  const { link } = await letterTo(play, email)
  device.ilse = await world.visitor().open(link)
  await device.ilse.send({})
  await device.ilse.get('/circles/stichting-de-lindehof')
  expect(device.ilse.text()).toContain('Jij zit in deze kring')
}

async function comeIn(play: Play) {
  const { world, device } = play
  const { name, email, organisation } = people.host
  const contact = ['--movement', movement, '--phone', '085 000 12 34']
  const made = await world.cli(
    'create-host',
    '--name',
    name,
    '--email',
    email,
    '--organisation',
    organisation,
    ...contact,
  )
  expect(made.exit, made.output).toBe(0)
  const { link } = await letterTo(play, email)
  const wilma = world.visitor()
  device.wilma = wilma
  await wilma.open(link)
  expect(wilma.cookie('__Host-kampvuur_session'), 'opening alone uses nothing up').toBeUndefined()
  await wilma.send({})
  expect(wilma.path).toBe('/mine')
  await world
    .visitor()
    .open(link)
    .then((stranger) => stranger.submit({}))
    .then((stranger) => {
      expect(stranger.status, 'a used link').toBe(410)
      expect(stranger.form('/sign-in'), 'and a way to ask for a new one').toBeTruthy()
    })
  return wilma
}
