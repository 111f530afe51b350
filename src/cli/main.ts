#!/usr/bin/env node
import { runCommand } from "./run-command.ts";
import { processStreams } from "./streams.ts";

const { code, out, err } = await runCommand(process.argv.slice(2), processStreams());
process.stdout.write(out);
process.stderr.write(err);
process.exitCode = code;
