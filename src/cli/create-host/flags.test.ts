import { expect, test } from 'vitest'
import { CliProblem } from '../problem.ts'
import { readHostFlags } from './flags.ts'

const good = [
  '--name',
  'Els Brinkman',
  '--email',
  'Els@Voorbeeld.NL ',
  '--organisation',
  ' Zomerhek  Varsingen',
]

function problemOf(...args: string[]) {
  try {
    readHostFlags(args)
  } catch (error) {
    if (error instanceof CliProblem) return [error.key, error.exit]
    throw error
  }
  return null
}

test('reads who becomes host of what', () => {
  expect(readHostFlags([...good, '--movement=Vuur', '--phone', '085 000 00 11'])).toEqual({
    name: 'Els Brinkman',
    email: 'els@voorbeeld.nl',
    organisation: 'Zomerhek Varsingen',
    movement: 'Vuur',
    phone: '085 000 00 11',
  })
})

test('reads who becomes host of the movement itself', () => {
  const flags = readHostFlags(['--name', 'Els', '--email', 'els@voorbeeld.nl', '--movement', 'Vuur'])
  expect(flags).toEqual({ name: 'Els', email: 'els@voorbeeld.nl', movement: 'Vuur' })
})

test.each([
  ['host.name', '--email', 'els@voorbeeld.nl', '--organisation', 'Zomerhek'],
  ['host.name', ...good, '--name', '  '],
  ['host.name', ...good, '--name', 'a'.repeat(121)],
  ['host.email', '--name', 'Els', '--organisation', 'Zomerhek'],
  ['host.email', ...good, '--email', 'els'],
  ['host.email', ...good, '--email', 'els@voorbeeld.nl\r\nBcc: x@voorbeeld.nl'],
  ['host.organisation', '--name', 'Els', '--email', 'els@voorbeeld.nl'],
  ['host.phone', ...good, '--phone', 'bel maar'],
  ['host.usage', ...good, '--role', 'admin'],
  ['host.usage', ...good, 'Zomerhek'],
  ['host.usage', ...good, '--phone'],
])('says %s', (problem, ...args) => {
  expect(problemOf(...args)).toEqual([problem, 2])
})
