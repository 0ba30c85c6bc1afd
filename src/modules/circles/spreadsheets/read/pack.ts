import { crc32 } from 'node:zlib'

/**
 * A zip of these files as they are, not packed. So a library gets an archive of which we know each byte, and none that
 * says one thing in its list and another beside its files.
 */
export function packed(files: ReadonlyMap<string, Buffer>): Buffer {
  const [bodies, list]: [Buffer[], Buffer[]] = [[], []]
  let at = 0
  for (const [name, content] of files) {
    const called = Buffer.from(name)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt32LE(crc32(content), 10)
    about.writeUInt32LE(content.length, 14)
    about.writeUInt32LE(content.length, 18)
    about.writeUInt16LE(called.length, 22)
    about.copy(head, 4)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    about.copy(entry, 6)
    entry.writeUInt32LE(at, 42)
    bodies.push(head, called, content)
    list.push(entry, called)
    at += head.length + called.length + content.length
  }
  const listed = Buffer.concat(list)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.size, 8)
  end.writeUInt16LE(files.size, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...bodies, listed, end])
}
