// The first file of every npm script, in JavaScript that any Node understands: `node run.cjs <file.ts> …`.
var major = Number(process.versions.node.split('.')[0])
if (major < 24) {
  console.error(
    'Kampvuur needs Node 24 or newer and this is Node ' +
      process.versions.node +
      ': run npm ci with optional packages (it brings its own Node on Linux x64), or install Node 24.',
  )
  process.exit(1)
}

var path = require('node:path')
var url = require('node:url')

try {
  require.resolve('tsx/esm/api')
} catch (error) {
  if (error.code !== 'MODULE_NOT_FOUND') throw error
  console.error('The libraries are not installed: run npm ci first.')
  process.exit(1)
}

process.setSourceMapsEnabled(true)
process.argv.splice(1, 2, path.resolve(process.argv[2]))
// Plain TypeScript, which Node reads by itself.
import('./beginning.ts')
  .then((own) => own.beginningOf(process.argv[1]))
  .then((script) => {
    if (script) return import(script)
    require('tsx/esm/api').register()
    return import(url.pathToFileURL(process.argv[1]).href)
  })
