import { expect } from 'vitest'
import type { Fields } from '../support/browserless.ts'
import { needs, people } from '../support/unseeded/people.ts'
import { deviceOf, letterTo, linkIn, type Play, printedOn } from '../support/unseeded/play.ts'

/** Who facilitates and six others are asked: by mail, on cards, by a link. */
export async function invite(play: Play): Promise<void> {
  const { fire, device, invitation, world, printed } = play
  const { fenna, otto, hanneke, sjaak, yara, gerard } = people
  const wilma = deviceOf(play, 'wilma')
  await wilma.get(`${fire}/people`)
  expect(wilma.text(), 'who is not coming yet, in words').toContain('Nog niemand die')
  const guests: Fields[] = [
    { ...fenna, hat: 'client' },
    { ...otto, helps: 'yes' },
    hanneke,
    sjaak,
    yara,
    { name: gerard.name, email: gerard.email, partnerOf: gerard.partner },
  ]
  for (const guest of guests) {
    await wilma.get(`${fire}/people`)
    await wilma.send(guest)
  }
  expect(wilma.text(), 'nobody’s hat').not.toMatch(/Fenna Wierda[^.]*cliënt/)
  await wilma.send({}, `${fire}/people/mail`)
  for (const [who, name] of Object.entries({ hanneke: hanneke.name, sjaak: sjaak.name })) {
    await wilma.get(`${fire}/people`)
    await wilma.follow(name)
    await wilma.send({}, `${fire}/people/cards`)
    const [card] = printedOn(play, wilma)
    if (!card) throw new Error(`Nothing was printed for ${name}`)
    invitation[who] = card
  }
  await wilma.get(`${fire}/people`)
  await wilma.follow(yara.name)
  await wilma.send({}, wilma.formWith('/link'))
  invitation.yara = { scan: linkIn(wilma.text()), typed: '' }
  printed.add(invitation.yara.scan.split('/').at(-1) ?? '')
  const mailed = { ruben: people.facilitator, fenna, otto, gerard }
  for (const [who, { name, email }] of Object.entries(mailed)) {
    const letter = await letterTo(play, email)
    expect(letter.text).toContain(`Dag ${name}`)
    expect(letter.text, 'guests from outside are named beforehand').toContain(
      `${gerard.name} van ${gerard.partner}`,
    )
    invitation[who] = { scan: letter.link, typed: '' }
  }
  for (const who of Object.keys(invitation)) device[who] = world.visitor()
}

/** Yes, no or maybe, and what one needs, with nothing but the letter or the card; and another answer later. */
export async function answer(play: Play): Promise<void> {
  const { fire, invitation, world } = play
  const opened = async (who: string) => deviceOf(play, who).open(invitation[who]?.scan ?? '')

  const ruben = await opened('ruben')
  await ruben.send({ answer: 'yes', needs: '' })
  const fenna = await opened('fenna')
  await fenna.submit({ answer: '', needs: needs.fenna.words })
  expect(fenna.status, 'no answer chosen').toBe(422)
  expect(fenna.form().values.needs, 'what was typed stays').toBe(needs.fenna.words)
  await fenna.send({ answer: 'yes', needs: needs.fenna.words })
  expect(fenna.cookie('__Host-kampvuur_session'), 'no account').toBeUndefined()
  await (await opened('otto')).send({ answer: 'yes', needs: '' })
  await (await opened('gerard')).send({ answer: 'no', needs: '' })
  await (await opened('yara')).send({ answer: 'no', needs: '' })
  await (await opened('hanneke')).send({ answer: 'maybe', needs: needs.hanneke.words })

  const sjaak = await deviceOf(play, 'sjaak').get('/i')
  sjaak.singly = true
  await sjaak.submit({ code: 'ABCDE-FGHJK' })
  expect(sjaak.status, 'a mistyped code').toBe(404)
  expect(sjaak.text()).toContain('code')
  sjaak.singly = false
  await sjaak.submit({
    code: ` ${invitation.sjaak?.typed.toLowerCase().replace('-', ' ').replaceAll('0', 'o')} `,
  })
  expect(sjaak.path, 'typed with small letters, a space and an o for 0').toBe('/invitation')
  expect(sjaak.text(), 'the guest from outside').toContain(people.gerard.partner)
  await sjaak.send({ answer: 'yes', needs: '' })

  // The same card, on another device, days later.
  const later = await world.visitor().open(invitation.hanneke?.scan ?? '')
  expect(later.form().values).toMatchObject({ answer: 'maybe', needs: needs.hanneke.words })
  await later.send({ answer: 'yes' })
  await (await opened('yara')).send({ answer: 'yes' })

  const wilma = await deviceOf(play, 'wilma').get(`${fire}/people`)
  for (const { words } of Object.values(needs)) expect(wilma.text()).toContain(words)
  for (const who of ['fenna', 'sjaak', 'gerard']) {
    await deviceOf(play, who).get(`${fire}/people`)
    expect(deviceOf(play, who).status, `${who} prepares nothing`).toBe(403)
    expect(deviceOf(play, who).html).not.toContain(needs.fenna.rare)
  }
  const stranger = await world.visitor().get(`${fire}/people`)
  expect(stranger.status).toBe(404)
}

/** Somebody was asked by mistake: the card opens nothing any more, and says so kindly. */
export async function askedByMistake(play: Play): Promise<void> {
  const { fire, world } = play
  const wilma = await deviceOf(play, 'wilma').get(`${fire}/people`)
  await wilma.send({ name: 'Dirk Visbeen' })
  await wilma.follow('Dirk Visbeen')
  await wilma.send({}, `${fire}/people/cards`)
  const [card] = printedOn(play, wilma)
  const dirk = await world.visitor().open(card?.scan ?? '')
  expect(dirk.path).toBe('/invitation')
  await wilma.get(`${fire}/people`)
  await wilma.follow('Dirk Visbeen')
  await wilma.send({}, wilma.formWith('/take-back'))
  expect(wilma.text()).not.toContain('Dirk Visbeen')
  await dirk.open(card?.scan ?? '')
  expect(dirk.status).toBe(404)
  await dirk.submit({ code: card?.typed ?? '' })
  expect(dirk.status).toBe(404)
  expect(dirk.text()).not.toContain('De serre')
  expect(dirk.form('/i').values.code, 'to be put right').toBe(card?.typed)
}
