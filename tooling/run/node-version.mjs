const neededMajor = 20
const neededMinor = 19
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  process.stderr.write(
    `Frontdesk needs Node ${neededMajor}.${neededMinor} or newer; this is Node ${process.versions.node}.\n` +
      'Install a current Node (https://nodejs.org), then run the same command again.\n',
  )
  process.exit(1)
}
