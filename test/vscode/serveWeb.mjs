// Serves VS Code for the browser, in a process of its own because it prints what nobody asked for.
// Its parent sends { testWeb, options } and is sent the port.
import { createRequire } from 'node:module';

process.once('message', async ({ testWeb, options }) => {
  const { runServer } = createRequire(import.meta.url)(testWeb);
  const server = await runServer('127.0.0.1', 0, options);
  if (!server.listening) await new Promise((resolve) => server.once('listening', resolve));
  process.send(server.address().port);
});
process.once('disconnect', () => process.exit());
