import { expect, test } from 'vitest'

import { sshCommand } from '../../../src/deploy/ssh-command.ts'

const SHARED =
  ' -o ControlMaster=auto -o ControlPersist=15 -o ServerAliveInterval=15 -o ServerAliveCountMax=3 -o ControlPath=/tmp/x/ssh'

test.each([
  [undefined, '/tmp/x', `ssh -o BatchMode=yes -o ConnectTimeout=20${SHARED}`],
  ['ssh -p 2222', '/tmp/x', `ssh -p 2222${SHARED}`],
  ['/usr/bin/ssh', '/tmp/x', `/usr/bin/ssh${SHARED}`],
  ['sshpass -e ssh', '/tmp/x', 'sshpass -e ssh'],
  ['rsh', '/tmp/x', 'rsh'],
  ['ssh -p 2222', '/tmp/thư mục', 'ssh -p 2222'],
])('rsync reaches a server by “%s”, with sockets in %s, by %s', (own, sockets, command) => {
  expect(sshCommand(own, sockets)).toBe(command)
})
