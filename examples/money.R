# Figures of money with their sentences; NA is text here, so only an empty cell is an absent value.
folder <- commandArgs(TRUE)
folder <- if (length(folder) > 0) folder[1] else "out"
read <- function(name) read.csv(file.path(folder, name), na.strings = "", encoding = "UTF-8", stringsAsFactors = FALSE)

figures <- read("views/figures.csv")
money <- figures[figures$kind == "money" & is.na(figures$duplicate_of), c("value", "unit", "measure", "sentence")]
cat(nrow(money), "of", nrow(figures), "figures are money\n")
for (i in seq_len(nrow(money))) cat(money$value[i], money$unit[i], "-", money$measure[i], "-", money$sentence[i], "\n")
