#!/usr/bin/env node
import { enableCompileCache } from "node:module"

// Before anything else is loaded: what is kept compiled need not be compiled at the next start. NODE_COMPILE_CACHE says where, else it is the system's folder for temporary files.
enableCompileCache()
const { runCommandLine } = await import("./commands/commandLine.ts")
runCommandLine()
