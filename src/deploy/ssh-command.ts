import { join } from 'node:path'

/** Asks nothing, and gives up in time. */
const SSH = 'ssh -o BatchMode=yes -o ConnectTimeout=20'

/** For all requests of a deployment one connection, which is given up before rsync loses patience with it. */
const SHARED = 'ControlMaster=auto ControlPersist=15 ServerAliveInterval=15 ServerAliveCountMax=3'

/**
 * The command by which rsync reaches a server. Of options that it names twice, SSH takes the first.
 *
 * @param own of the operator; undefined for SSH as it is.
 * @param sockets folder of this machine for the connection that requests share.
 */
export function sshCommand(own: string | undefined, sockets: string): string {
  const shell = own ?? SSH
  const isSsh = /^(?:\S*\/)?ssh(?: |$)/u.test(shell)
  // Windows has no such sockets; and rsync parts the command at spaces, SSH reads percent signs.
  if (!isSsh || process.platform === 'win32' || /[\s%]/u.test(sockets)) return shell
  return [shell, ...SHARED.split(' '), `ControlPath=${join(sockets, 'ssh')}`].join(' -o ')
}
