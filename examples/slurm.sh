#!/bin/sh
# One dataset from many machines of a Slurm cluster. Sources and packs lie on a file system that all of them share:
#
#   sbatch --array=1-64 examples/slurm.sh /shared/articles /shared/packs            # each job makes one of 64 parts
#   sbatch --dependency=singleton --job-name=steppeline examples/slurm.sh /shared/articles /shared/packs /shared/tables
#
# With a third argument the parts are published. A job that was killed is simply run again: what it had made is kept.
# The same works wherever jobs are numbered: Kubernetes indexed jobs (JOB_COMPLETION_INDEX, from 0), GNU parallel, a loop.
#SBATCH --job-name=steppeline
#SBATCH --cpus-per-task=2
#SBATCH --mem=1G
set -eu
sources=$1 packs=$2 out=${3:-}
workers=${SLURM_CPUS_PER_TASK:-2}
if [ -n "$out" ]; then
  exec steppeline merge --sources "$sources" --packs "$packs" --out "$out" --workers "$workers" --log json
fi
exec steppeline build --sources "$sources" --packs "$packs" --part "$SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_COUNT" --workers "$workers" --log json
