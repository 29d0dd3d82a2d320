"""A city as the estimate wrote it, and how well a ranking finds its need."""

import resource
import subprocess
from pathlib import Path

import numpy as np
import pandas as pd
from scipy.stats import spearmanr

TOP = 40


class City:
    """A city written into a folder by the example `city`. Cells where nothing is known are NaN."""

    def __init__(self, example: Path, world: str, seed: int, imputations: int, folder: Path):
        used = lambda: sum(resource.getrusage(resource.RUSAGE_CHILDREN)[:2])
        before = used()
        subprocess.run([example, world, "400", str(seed), str(imputations), folder], check=True)
        # To draw the city and to write it is counted as well.
        self.seconds = used() - before
        self.areas = pd.read_csv(folder / "A.csv")
        self.truth = pd.read_csv(folder / "truth.csv")
        self.found = pd.read_csv(folder / "found.csv")
        self.centers = pd.read_csv(folder / "centers.csv")[["x", "y"]].to_numpy()
        self.multiplicity = pd.read_csv(folder / "M.csv")
        self.n = len(self.areas)
        place = {name: at for at, name in enumerate(self.areas.area)}
        pairs = pd.read_csv(folder / "N.csv")
        self.pairs = np.array([(place[a], place[b]) for a, b in pairs.itertuples(index=False)])

    def column(self, name: str, unknown: float = np.nan) -> np.ndarray:
        return self.areas[name].fillna(unknown).to_numpy(float)

    def adjacency(self) -> np.ndarray:
        touch = np.zeros((self.n, self.n))
        touch[self.pairs[:, 0], self.pairs[:, 1]] = touch[self.pairs[:, 1], self.pairs[:, 0]] = 1.0
        return touch

    def covariates(self) -> np.ndarray:
        names = [name for name in self.areas.columns if name.startswith("reporting_x")]
        return self.areas[names].to_numpy(float)


def score(ranking: np.ndarray, city: City) -> tuple[float, float, float]:
    """Spearman, NDCG@40, and by how many hundredths of all places the third that reports least is
    pushed down; greater numbers of the ranking mean more need."""
    need = city.truth.need_log.to_numpy()
    found, wanted = (np.argsort(-numbers, kind="stable") for numbers in (ranking, need))
    discount = 1 / np.log2(np.arange(2, TOP + 2))
    gain = lambda order: (np.exp(need[order[:TOP]]) * discount).sum()
    position = lambda order: np.argsort(order, kind="stable")
    quiet = np.argsort(city.truth.reporting_probability.to_numpy())[: -(-city.n // 3)]
    down = (position(found)[quiet] - position(wanted)[quiet]).mean() / city.n * 100
    return spearmanr(ranking, need)[0], gain(found) / gain(wanted), down
