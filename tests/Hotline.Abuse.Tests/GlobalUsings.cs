global using CsCheck;
global using NodaTime;
global using Xunit;
global using SharedNumber = Hotline.Domain.Callers.Shared;
